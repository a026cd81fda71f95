/* LockOrdering.md
```lock-order
a
  -> b
```
| Lock | Declared as |
|---|---|
| a | `A.this` |
| b | `B.this` |
*/
class A { public void X() { lock (this) { } } } class B { public void X() { lock (this) { } } }
class C { List<A> Ga() => new(); List<B> Gb() => new();
    public void M() { foreach (var b in Gb()) lock (b) foreach (var a in Ga()) lock ({|LOCK1001:a|}) { } } }
