/* LockOrdering.md
```lock-order
items > log
```
*/
class A { private readonly List<int> _items = new(); static readonly Lock log = new(); void M() { lock (log) { lock ({|LOCK1001:_items|}) { } } } }
