/* LockOrdering.md
```lock-order
table -> stripe
```
*/
//- include Attributes.cs
class A
{
    [LockName("table")] private readonly object _t = new();
    [{|LOCK0008:LockName("strpe")|}] private readonly object _s = new();
}
