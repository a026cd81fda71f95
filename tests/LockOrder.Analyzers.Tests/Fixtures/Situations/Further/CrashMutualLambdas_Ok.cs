public sealed class N{ public List<N> Kids=[]; }
public sealed class C{ private readonly object _g=new(); private int _n;
 public void Y(){ Action a=null!, b=null!; a=()=>{ lock(_g) _n++; b(); }; b=()=>a(); a(); }
}
