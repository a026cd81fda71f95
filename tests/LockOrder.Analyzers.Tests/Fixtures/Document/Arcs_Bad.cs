/* LockOrdering.md
```lock-order
ARC FROM "mutex/sql/A" TO "mutex/sql/B"
ARC FROM "rwlock/sql/L" STATE "R" TO "mutex/sql/B" OP "W"
ARC FROM "mutex/sql/B" TO "mutex/sql/A" OP "TRY R" FLAGS LOOP
BIND "cond/sql/C" TO "mutex/sql/B" FLAGS UNFAIR
NODE "mutex/sql/Z" FLAGS IGNORED
```

| Lock | Declared as |
|---|---|
| `mutex/sql/A` | `Sql.A` |
| `mutex/sql/B` | `Sql.B` |
*/
static class Sql
{
    internal static readonly object A = new();
    internal static readonly object B = new();
}

class Use
{
    public void N1()
    {
        lock (Sql.A)
        {
            lock (Sql.B) { }
        }
    }

    public void N2()
    {
        lock (Sql.B)
        {
            lock ({|LOCK1001:Sql.A|}) { }
        }
    }
}
