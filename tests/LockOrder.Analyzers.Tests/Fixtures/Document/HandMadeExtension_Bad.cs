/* LockOrdering.md
```lock-order
page > log
```

| Lock | Declared as |
|---|---|
| page | `PageLocks.Freeze() / PageLocks.Thaw()` |
*/
//- ignore LOCK3003
class Page { internal int Bits; }
static class PageLocks { public static void Freeze(this Page p) { p.Bits = 1; } public static void Thaw(this Page p) { p.Bits = 0; } }
class Use
{
    private static readonly object log = new();
    void Bad(Page page) { lock (log) { {|LOCK1001:page.Freeze()|}; page.Thaw(); } }
    void Good(Page page) { page.Freeze(); lock (log) { } page.Thaw(); }
    void Forgot(Page page) { {|LOCK3001:page.Freeze()|}; lock (log) { } }
}
