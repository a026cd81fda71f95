/* LockOrdering.md
```lock-order
A.Outer -> A.Inner
```
*/
public sealed class A
{
    private readonly object _outer = new(); private readonly object _inner = new(); private int _n;
    private void Touch(string? name) { if (name != null) { lock (_outer) { _n++; } } }
    private void Mode(int mode) { switch (mode) { case 1: lock (_outer) { _n++; } break; default: _n--; break; } }
    private void En(DayOfWeek d) { if (d == DayOfWeek.Monday) { lock (_outer) { _n++; } } }
    public void N() { lock (_inner) { Touch(null); Mode(2); En(DayOfWeek.Friday); } Touch("x"); Mode(1); }
}
