/* LockOrdering.md
```lock-order
inner > log
```

| Lock | Declared as |
|---|---|
| inner | `global::Shop.Outer.Gate` |
*/
namespace Shop
{
    class Outer
    {
        internal static readonly object Gate = new();
        private static readonly object log = new();
        void Bad() { lock (log) { lock ({|LOCK1001:Gate|}) { } } }
    }
}
