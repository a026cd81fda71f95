public sealed class N{ public List<N> Kids=[]; }
public sealed class C{ private readonly object _g=new(); private int _n;
 public void Y(N r){ Action<N> walk=null!; walk=n=>{ foreach(var k in n.Kids) walk(k); }; lock(_g) walk(r); }
}
