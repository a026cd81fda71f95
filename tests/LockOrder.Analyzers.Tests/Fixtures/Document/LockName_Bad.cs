/* LockOrdering.md
```lock-order
table -> stripe
```
*/
//- include Attributes.cs
class A
{
    [LockName("table")] private readonly object _t = new();
    [LockName("stripe")] private readonly object _s = new();
    void Bad() { lock (_s) { lock ({|LOCK1001:_t|}) { } } }
}
