public sealed class N{ public List<N> Kids=[]; }
public sealed class C{ private readonly object _g=new(); private int _n;
 public void Y(){ Action a=()=>{}; for(int i=0;i<3;i++){ var p=a; a=()=>{ lock(_g) _n++; p(); }; } a(); }
}
