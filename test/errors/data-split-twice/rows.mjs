const part = { inputs: { x: [[1, 2]] }, targets: { y: [[3]] } };

export default () => ({ ...part, validation: part });
