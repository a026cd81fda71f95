// No document. Records that carry their lock along; copies share it.
public sealed record Shared(object Gate)
{
    private readonly Dictionary<string, int> _map = [];
    public string Name { get; init; } = "";
    public int this[string key]
    {
        get { lock (Gate) return _map.GetValueOrDefault(key); }
        set { lock (Gate) _map[key] = value; }
    }
    public Shared Rename(string name) => this with { Name = name };
}

public record struct View(Shared Owner, string Key)
{
    public readonly int Value
    {
        get => Owner[Key];
        set => Owner[Key] = value;
    }
    public readonly int Increment()
    {
        lock (Owner.Gate)
        {
            var v = Owner[Key] + 1;
            Owner[Key] = v;
            return v;
        }
    }
}

public static class Sharing
{
    public static int Demo()
    {
        var s = new Shared(new object()) { Name = "a" };
        var t = s.Rename("b");
        var u = t with { Gate = new object(), Name = "c" };
        var v = new View(s, "x");
        var w = v with { Owner = t };
        lock (s.Gate)
        {
            v.Increment();
            w.Increment();
            lock (t.Gate) w.Value = 5;
        }
        lock (u.Gate) u["y"] = 2;
        return v.Value + w.Value + u["y"];
    }
}
