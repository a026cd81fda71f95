/* LockOrdering.md
```lock-order
Doc.Content
  ->History.Gate     (Doc.Apply)
```

| Lock | Also called |
|---|---|
| `History.Gate` | history |
*/
public class History
{
    private readonly object _gate = new();
    private int _count;

    public void Push(string edit)
    {
        lock (_gate)
        {
            _count += edit is null ? 0 : 1;
        }
    }
}

public sealed class Doc
{
    private readonly object _content = new();
    private readonly History _history = new();

    public void Apply(string edit)
    {
        lock (_content)
        {
            _history.Push(edit);
        }
    }
}
