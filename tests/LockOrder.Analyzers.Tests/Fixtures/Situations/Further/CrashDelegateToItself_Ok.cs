public sealed class C{ private readonly object _g=new(); private int _n;
 private static void A(Action<object> f){ f(f); } public void Y(){ A(o=>{ lock(_g) _n++; if(_n<5) ((Action<object>)o)(o); }); }
}
