export default (tf) => ({
  Scale: class extends tf.layers.Layer {
    build(shape) {
      this.factor = this.addWeight('factor', [shape.at(-1)], 'float32', tf.initializers.ones());
      super.build(shape);
    }
    call(inputs) {
      return tf.mul(Array.isArray(inputs) ? inputs[0] : inputs, this.factor.read());
    }
    computeOutputShape(shape) {
      return shape;
    }
  },
});
