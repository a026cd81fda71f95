/* LockOrdering.md
```lock-order
A.Outer -> A.Inner
```
*/
public sealed class A
{
    private readonly object _outer = new(); private readonly object _inner = new(); private int _n;
    private void Touch(bool haveOuter) { if (!haveOuter) { Monitor.Enter(_outer); } _n++; if (!haveOuter) Monitor.Exit(_outer); }
    public void M() { lock (_outer) { lock (_inner) { Touch(true); } } }
    public void N() { lock (_inner) { Touch(haveOuter: true); } Touch(false); }
}
