export default () => ({ inputs: { x: [[3, 70], [4]] }, targets: { y: [[210], [290]] } });
