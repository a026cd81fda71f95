/* LockOrdering.md
```lock-order
read lock
  write lock
    leaf
```

| Lock | Declared as |
|---|---|
| read lock | `A.r` |
| write lock | `A.w` |
| leaf | `A.l` |
*/
class A { readonly object r = new(); readonly object w = new(); readonly object l = new();
  void Bad() { lock (l) { lock ({|LOCK1001:r|}) { } } } }
