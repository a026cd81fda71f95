public sealed class N{ public List<N> Kids=[]; }
public sealed class C{ private readonly object _g=new(); private int _n;
 public async Task Y(){ Func<int,Task> a=null!; a=async i=>{ if(i==0) return; await a(i-1); lock(_g) _n++; }; await a(2); }
}
