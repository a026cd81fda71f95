public sealed class N{ public List<N> Kids=[]; }
public sealed class C{ private readonly object _g=new(); private int _n;
 private Action<int>? _f; public void Y(){ _f=i=>{ lock(_g) _n++; if(i>0) _f!(i-1); }; _f(3); }
}
