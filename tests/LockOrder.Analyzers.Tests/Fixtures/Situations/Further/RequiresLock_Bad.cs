//- include Attributes.cs
public sealed class ReplicaSet
{
    private readonly object _members = new();
    private readonly List<Replica> _replicas = [];

    [RequiresLock(nameof(_members))]
    private void AddCore(Replica replica) => _replicas.Add(replica);

    [RequiresLock(nameof(_members))]
    private Replica? FindCore(string name) => _replicas.Find(r => r.Name == name);

    public void Add(Replica replica)
    {
        lock (_members)
        {
            AddCore(replica);
        }
    }

    public Replica GetOrAdd(string name)
    {
        Replica? found;
        lock (_members)
        {
            found = FindCore(name);
        }

        if (found is null)
        {
            found = new Replica(name);
            {|LOCK2003:AddCore(found)|};
        }

        return found;
    }

    public void AddMany(IEnumerable<string> names)
    {
        Monitor.Enter(_members);
        try
        {
            foreach (var name in names)
            {
                AddCore(new Replica(name));
            }
        }
        finally
        {
            Monitor.Exit(_members);
            {|LOCK2003:FindCore("last")|}?.Ping();
        }
    }

    public Func<string, Replica?> Finder()
    {
        lock (_members)
        {
            return FindCore;
        }
    }
}

public sealed record Replica(string Name)
{
    public void Ping() => Console.WriteLine(Name);
}
