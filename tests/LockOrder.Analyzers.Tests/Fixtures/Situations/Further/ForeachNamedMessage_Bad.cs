class A { }
class C { readonly List<A> _a = new(); Action? _x; public C(Action x) => _x = x;
    public void M() { foreach (var a in _a) lock (a) {|LOCK4003:_x!()|}; } }
