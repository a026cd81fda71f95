/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `A` | `J._gate` | `J._n` |
*/
public sealed class Scope1 : IDisposable
{
    private object? _target;
    private Scope1(object target) => _target = target;
    public static Scope1 Enter(object target) { Monitor.Enter(target); return new Scope1(target); }
    public void Dispose()
    {
        var target = _target;
        if (target is not null)
        {
            _target = null;
            Monitor.Exit(target);
        }
    }
}
public sealed class Scope2 : IDisposable
{
    private object? _target;
    private Scope2(object target) { _target = target; }
    public static Scope2 Enter(object target) { Monitor.Enter(target); return new Scope2(target); }
    public void Dispose()
    {
        if (_target is not null)
        {
            Monitor.Exit(_target);
            _target = null;
        }
    }
}
public sealed class Scope3 : IDisposable
{
    private readonly object _target;
    private Scope3(object target) { _target = target; }
    public static Scope3 Enter(object target) { Monitor.Enter(target); return new Scope3(target); }
    public void Dispose()
    {
        Monitor.Exit(_target);
    }
}
public sealed class Scope4 : IDisposable
{
    private object? _target;
    private Scope4(object target) { _target = target; }
    public static Scope4 Enter(object target) { Monitor.Enter(target); return new Scope4(target); }
    public void Dispose()
    {
        if (Interlocked.Exchange(ref _target, null) is { } t) Monitor.Exit(t);
    }
}
public sealed class Scope5 : IDisposable
{
    private object? _target;
    public Scope5(object target) { Monitor.Enter(target); _target = target; }
    public static Scope5 Enter(object target) { return new Scope5(target); }
    public void Dispose()
    {
        var t = _target;
        if (t != null) { _target = null; Monitor.Exit(t); }
    }
}
public sealed class Scope6 : IDisposable
{
    private bool _done;
    private readonly object _target;
    private Scope6(object target) { _target = target; }
    public static Scope6 Enter(object target) { Monitor.Enter(target); return new Scope6(target); }
    public void Dispose()
    {
        if (_done) return;
        _done = true;
        Monitor.Exit(_target);
    }
}
public sealed class J
{
    private readonly object _gate = new();
    private int _n;
    public void M1() { using (Scope1.Enter(_gate)) _n++; }
    public void M2() { using (Scope2.Enter(_gate)) _n++; }
    public void M3() { using (Scope3.Enter(_gate)) _n++; }
    public void M4() { using (Scope4.Enter(_gate)) _n++; }
    public void M5() { using (Scope5.Enter(_gate)) _n++; }
    public void M6() { using (Scope6.Enter(_gate)) _n++; }
}
