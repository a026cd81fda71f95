/* LockOrdering.md
```lock-order
table -> stripe
```

| Lock | Declared as |
|---|---|
| table | `A._t` |
| stripe | `A._s` |
*/
//- include Attributes.cs
class A
{
    [{|LOCK0008:LockName("stripe")|}] private readonly object _t = new();
    private readonly object _s = new();
}
