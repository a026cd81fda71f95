/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `D` | `El._doors` | `El._b` |
*/
//- ignore LOCK3003
public sealed class El
{
    private readonly object _doors = new();
    private bool _b;
    public void A(bool full, int? floor)
    {
        var quick = !full && floor is null;
        if (!quick) Monitor.Enter(_doors);
        if (full || floor is not null) _b = true;
        if (!quick) Monitor.Exit(_doors);
    }
    public void B(bool full, int? floor)
    {
        if (full || floor.HasValue) Monitor.Enter(_doors);
        if (full || floor != null) _b = true;
        if (full || floor is not null) Monitor.Exit(_doors);
    }
    public void C(int? floor)
    {
        if (floor.HasValue) Monitor.Enter(_doors);
        if (floor is int f) _b = f > 0;
        if (floor.HasValue) Monitor.Exit(_doors);
    }
    public void D(bool full, bool part)
    {
        var quick = !full && !part;
        if (!quick) Monitor.Enter(_doors);
        if (full) _b = true;
        if (part) _b = false;
        if (!quick) Monitor.Exit(_doors);
    }
    public void E(bool full, string? part)
    {
        var slow = full || part != null;
        if (slow) Monitor.Enter(_doors);
        if (full) _b = true;
        if (part != null) _b = false;
        if (slow) Monitor.Exit(_doors);
    }
    public void F(bool full, string? part)
    {
        var slow = full || part?.Length > 3;
        if (slow) Monitor.Enter(_doors);
        if (slow && full) _b = true;
        if (slow) Monitor.Exit(_doors);
    }
    public void G(string? s)
    {
        bool empty = string.IsNullOrEmpty(s);
        if (!empty) Monitor.Enter(_doors);
        if (!empty) _b = true;
        if (!empty) Monitor.Exit(_doors);
    }
    public void H(string? s)
    {
        if (!string.IsNullOrEmpty(s)) Monitor.Enter(_doors);
        if (!string.IsNullOrEmpty(s)) { _b = true; Monitor.Exit(_doors); }
    }
    public void I(int n)
    {
        if (n > 0) Monitor.Enter(_doors);
        if (n > 0) { _b = true; }
        if (n > 0) Monitor.Exit(_doors);
    }
    public void J(int n)
    {
        bool some = n != 0;
        if (some) Monitor.Enter(_doors);
        if (n != 0) { _b = true; }
        if (some) Monitor.Exit(_doors);
    }
    public void K(List<int> items)
    {
        var any = items.Count > 0;
        if (any) Monitor.Enter(_doors);
        foreach (var item in items) { if (any) _b = item > 0; }
        if (any) Monitor.Exit(_doors);
    }
    public void L(FileMode mode)
    {
        if (mode is FileMode.Create or FileMode.CreateNew) Monitor.Enter(_doors);
        var create = mode == FileMode.Create || mode == FileMode.CreateNew;
        if (create) _b = true;
        if (create) Monitor.Exit(_doors);
    }
    public void M(FileMode mode)
    {
        switch (mode)
        {
            case FileMode.Create: Monitor.Enter(_doors); break;
            case FileMode.Append: Monitor.Enter(_doors); break;
            default: break;
        }
        switch (mode)
        {
            case FileMode.Create: _b = true; break;
            case FileMode.Append: _b = false; break;
        }
        if (mode == FileMode.Create || mode == FileMode.Append) Monitor.Exit(_doors);
    }
    [Flags] public enum Opt { None, Locked = 1, Other = 2 }
    public void N(Opt o)
    {
        if ((o & Opt.Locked) == 0) Monitor.Enter(_doors);
        try { if ((o & Opt.Locked) == 0) _b = true; }
        finally { if ((o & Opt.Locked) == 0) Monitor.Exit(_doors); }
    }
    public void O(Opt o)
    {
        if (!o.HasFlag(Opt.Locked)) Monitor.Enter(_doors);
        if (!o.HasFlag(Opt.Locked)) { _b = true; Monitor.Exit(_doors); }
    }
    public void P(object item)
    {
        var d = item as IDisposable;
        if (d is not null) Monitor.Enter(_doors);
        if (d is not null) { _b = true; Monitor.Exit(_doors); }
    }
    public void Q(object item)
    {
        if (item is IDisposable) Monitor.Enter(_doors);
        if (item is IDisposable d) { d.Dispose(); _b = true; Monitor.Exit(_doors); }
    }
}
