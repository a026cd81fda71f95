/* LockOrdering.md
```lock-order
log -> Page.Gate
```

| Lock | Protects |
|---|---|
| Page.Gate | `Page.Count`, `{|LOCK0002:Page.Cuont|}`, `{|LOCK0002:Page.Gone|}`, `Elsewhere.Count` |
*/
//- message LOCK0002: 'Page.Cuont' names no member of this project; did you mean 'Page.Count'?
class Page
{
    internal readonly object Gate = new();
    internal int Count;

    public int Peek() => {|LOCK2001:Count|};
}

class Use
{
    private static readonly object log = new();
}
