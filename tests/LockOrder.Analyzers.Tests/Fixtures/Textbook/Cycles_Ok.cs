//- ignore LOCK3003
//- ignore LOCK4003
//- ignore LOCK4002
public sealed class P
{
    private readonly object _a = new();
    private readonly object _b = new();
    private static readonly object s_gate = new();
    private int _n;
    public void M1() { lock (_a) lock (_b) _n++; }
    public void M2() { lock (_b) { if (Monitor.TryEnter(_a, 10)) { _n++; Monitor.Exit(_a); } } }
    public void M3() { lock (s_gate) { lock (_a) lock (_b) _n++; } }
    public void M4() { lock (_b) { Task.Run(() => M1()); } }
    public void M5() { var p = new P(); lock (_b) { lock (p._a) { _n++; } } }
    private void Never() { lock (_b) lock (_a) _n++; }
}
public sealed class Q
{
    private readonly object _a = new();
    private readonly object _b = new();
    private readonly object _gate = new();
    private int _n;
    public void M1() { lock (_gate) { lock (_a) lock (_b) _n++; } }
    public void M2() { lock (_gate) { lock (_b) lock (_a) _n++; } }
}
public sealed class S
{
    private readonly ReaderWriterLockSlim _a = new();
    private readonly ReaderWriterLockSlim _b = new();
    private int _n;
    public int M1() { _a.EnterReadLock(); _b.EnterReadLock(); try { return _n; } finally { _b.ExitReadLock(); _a.ExitReadLock(); } }
    public int M2() { _b.EnterReadLock(); _a.EnterReadLock(); try { return _n; } finally { _a.ExitReadLock(); _b.ExitReadLock(); } }
}
public sealed class Tn
{
    private readonly object _g = new();
    private readonly List<Tn> _kids = [];
    private Tn? _parent;
    public int Count() { lock (_g) { return 1 + _kids.Sum(k => k.Count()); } }
    public void Add(Tn k) { lock (_g) { _kids.Add(k); } lock (k._g) { k._parent = this; } }
    public Tn Root() { Tn? p; lock (_g) { p = _parent; } return p?.Root() ?? this; }
}
public static class Init
{
    private static readonly object s_g = new();
    private static readonly Lazy<int> s_lazy = new(() => { lock (s_g) return 3; });
    private static int s_n;
    public static int Get() { var v = s_lazy.Value; lock (s_g) { s_n = v; return s_n; } }
}
public sealed class E1
{
    private readonly object _g = new();
    private readonly E2 _e2;
    public E1(E2 e2) { _e2 = e2; _e2.Changed += OnChanged; }
    private void OnChanged(int n) { lock (_g) { N = n; } }
    public int N { get; private set; }
    public void Push(int n) { _e2.Set(n); }
}
public sealed class E2
{
    private readonly object _g = new();
    private int _n;
    public event Action<int>? Changed;
    public void Set(int n) { lock (_g) { _n = n; } Changed?.Invoke(n); }
    public int Get() { lock (_g) return _n; }
}
