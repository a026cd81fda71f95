class A { } class B { }
class C { readonly object _g = new(); List<A> Ga() => new(); List<B> Gb() => new();
    public void M() { lock (_g) foreach (var a in Ga()) lock (a) { } }
    public void N() { foreach (var b in Gb()) lock (b) lock (_g) { } } }
