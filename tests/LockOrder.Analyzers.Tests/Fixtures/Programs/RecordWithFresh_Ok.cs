/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Plan.Gate` | `Plan.Gate` | `Plan.Steps`, `Plan.Done` |
| `Planner` | `Planner._sync` | `Planner._current` |

```lock-order
Planner
  Plan.Gate
```
*/
public sealed record Plan(string Name)
{
    internal object Gate { get; private init; } = new();
    internal List<string> Steps { get; private init; } = [];
    internal int Done { get; set; }

    public Plan Fork(string name)
    {
        lock (Gate)
        {
            var copy = this with { Name = name, Gate = new object(), Steps = [.. Steps] };
            copy.Done = 0;
            copy.Steps.Add("review");
            return copy;
        }
    }

    public void Add(string step)
    {
        lock (Gate) Steps.Add(step);
    }

    public int Remaining()
    {
        lock (Gate) return Steps.Count - Done;
    }
}

public sealed class Planner
{
    private readonly Lock _sync = new();
    private Plan _current = new("none");

    public Plan Begin(string name, params string[] steps)
    {
        var plan = new Plan(name);
        foreach (var s in steps) plan.Steps.Add(s);
        plan.Done = 0;
        lock (_sync)
        {
            _current = plan;
        }
        return plan;
    }

    public int Left()
    {
        lock (_sync) return _current.Remaining();
    }

    public Plan Split()
    {
        Plan current;
        lock (_sync) current = _current;
        var fork = current.Fork(current.Name + "'");
        lock (_sync) _current = fork;
        return fork;
    }
}
