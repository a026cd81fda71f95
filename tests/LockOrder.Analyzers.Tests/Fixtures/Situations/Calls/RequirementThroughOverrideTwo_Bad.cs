/* LockOrdering.md
| Lock | Protects |
|---|---|
| `Hub.Sync` | `Hub.Total` |
*/
public abstract class Hub
{
    protected readonly object Sync = new();
    protected int Total;

    public void Held()
    {
        lock (Sync)
        {
            Step();
        }
    }

    public void Free()
    {
        {|LOCK2001:Step()|};
    }

    private void Step() => Apply();

    private protected abstract void Apply();
}

public sealed class Adder : Hub
{
    private protected override void Apply() => Add();

    private void Add() => Total++;
}
