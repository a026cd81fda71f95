/* LockOrdering.md
```lock-order
big table -> stripe
```

| Lock | Declared as |
|---|---|
| big table | `A._t` |
*/
//- include Attributes.cs
class A
{
    private readonly object _t = new();
    [GuardedBy("big table")] private int _x;
    [RequiresLock("A._t")] private void Good() { _x = 1; }
    public void Bad() { {|LOCK2001:_x|} = 1; {|LOCK2003:Good()|}; }
}
