/* LockOrdering.md
```lock-order
log > IStore
```
*/
interface IStore { }
class A : IStore { internal readonly object g = new(); }
class B : IStore { internal readonly object h = new(); static readonly object log = new();
  void M(A a) { lock (h) { lock ({|LOCK1004:a.g|}) { } } }
  void N() { lock (h) { lock ({|LOCK1001:log|}) { } } } }
