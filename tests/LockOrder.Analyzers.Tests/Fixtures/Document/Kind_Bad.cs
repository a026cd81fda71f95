/* LockOrdering.md
```lock-order
spin
  sleepy
```

| Lock | Declared as | Kind |
|---|---|---|
| spin | `A.spin` | spin |
| sleepy | `A.sleepy` | sleeping {|LOCK0001:fair|} |
*/
class A
{
    private readonly object spin = new();
    private readonly object sleepy = new();
    void Bad() { lock (spin) { lock ({|LOCK4002:sleepy|}) { } } }
}
