package badsamples.feature;

class NameHelper {}
