/** The classes of layers.yaml. `tf` is handed in, so that the module shares the one that widthwise runs on. */
export default (tf) => {
  class GatedDense extends tf.layers.Layer {
    constructor(config) {
      super(config);
      this.units = config.units;
      this.useBias = config.useBias;
      this.kernelInitializer = config.kernelInitializer ?? tf.initializers.glorotUniform({});
    }

    build(inputShape) {
      const kernel = [inputShape.at(-1), this.units];
      const zeros = tf.initializers.zeros();
      this.kernel = this.addWeight('kernel', kernel, 'float32', this.kernelInitializer);
      this.gateKernel = this.addWeight('gate_kernel', kernel, 'float32', this.kernelInitializer);
      if (this.useBias) {
        this.bias = this.addWeight('bias', [this.units], 'float32', zeros);
        this.gateBias = this.addWeight('gate_bias', [this.units], 'float32', zeros);
      }
      super.build(inputShape);
    }

    computeOutputShape(inputShape) {
      return [...inputShape.slice(0, -1), this.units];
    }

    call(inputs) {
      return tf.tidy(() => {
        const x = Array.isArray(inputs) ? inputs[0] : inputs;
        return tf.mul(this.linear(x, this.kernel, this.bias), tf.sigmoid(this.linear(x, this.gateKernel, this.gateBias)));
      });
    }

    linear(x, kernel, bias) {
      const features = x.shape.at(-1);
      const flat = tf.matMul(tf.reshape(x, [-1, features]), kernel.read());
      const sum = bias === undefined ? flat : tf.add(flat, bias.read());
      return tf.reshape(sum, [...x.shape.slice(0, -1), this.units]);
    }

    /** What `tf.loadLayersModel` needs to make the layer again; its weights come from the file. */
    getConfig() {
      const { units, useBias } = this;
      return { ...super.getConfig(), units, useBias };
    }
  }
  GatedDense.className = 'GatedDense';
  return { GatedDense };
};
