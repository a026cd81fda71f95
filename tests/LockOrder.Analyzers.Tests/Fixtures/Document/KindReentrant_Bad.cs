/* LockOrdering.md
```lock-order
page
```

| Lock | Declared as | Kind |
|---|---|---|
| page | `Page.Lock() / Page.Unlock()` | |
| book | `Book.Lock() / Book.Unlock()` | reentrant |
| latch | `Latch.gate` | non-reentrant |
*/
//- ignore LOCK3003
class Page { public void Lock() => Monitor.Enter(this); public void Unlock() => Monitor.Exit(this); }
class Book { public void Lock() => Monitor.Enter(this); public void Unlock() => Monitor.Exit(this); }
class Latch { internal readonly object gate = new(); }
class Use
{
    void Bad(Page page) { page.Lock(); {|LOCK1005:page.Lock()|}; page.Unlock(); page.Unlock(); }
    void Good(Book page) { page.Lock(); page.Lock(); page.Unlock(); page.Unlock(); }
    void Bad2(Latch latch) { lock (latch.gate) { lock ({|LOCK1005:latch.gate|}) { } } }
}
