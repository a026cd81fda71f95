/* LockOrdering.md
```lock-order
Registry.All
  ->Agent.State
```
*/
//- ignore LOCK0006
public static class Registry
{
    internal static readonly object All = new();
    private static readonly List<Agent> Agents = [];

    public static void Register(Agent agent)
    {
        lock (All)
        {
            Agents.Add(agent);
        }
    }

    public static void StopAll()
    {
        lock (All)
        {
            Agents.ForEach(a => a.Stop());
        }
    }
}

public class Agent
{
    private readonly object _state = new();
    private Agent? _child;

    public Agent() => Registry.Register(this);

    public void Spawn()
    {
        lock (_state)
        {
            _child = {|LOCK1001:new Agent()|};
        }
    }

    public void SpawnNamed(string name)
    {
        lock (_state)
        {
            _child = {|LOCK1001:new NamedAgent { Name = name }|};
        }
    }

    public void Stop()
    {
        lock (_state)
        {
            _child = null;
        }
    }
}

public sealed class NamedAgent : Agent
{
    public string Name { get; init; } = "";
}
