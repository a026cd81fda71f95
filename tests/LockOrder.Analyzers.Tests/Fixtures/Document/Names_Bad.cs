/* LockOrdering.md
```lock-order
table -> stripe
```
*/
//- include Attributes.cs
class A
{
    private readonly object _gate = new();
    [GuardedBy(nameof(_gate))] private int _x;
    [{|LOCK0008:GuardedBy("_gte")|}] private int _y;
    [RequiresLock("_gate")] private void Good() { _x = 1; }
    [{|LOCK0008:RequiresLock("vma.Mm.Gate")|}] private void Path(A vma) { }
    public void Call() { {|LOCK2003:Good()|}; }
    public void Use(A a) { Path(a); _y = 2; }
}
