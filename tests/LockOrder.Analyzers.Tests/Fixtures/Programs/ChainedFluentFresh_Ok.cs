/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Robot` | `Robot._sync` | `Robot._arms`, `Robot._name` |
*/
public sealed class Robot
{
    private readonly object _sync = new();
    private readonly List<string> _arms = [];
    private string _name = "";

    private Robot() { }

    private Robot Named(string name)
    {
        _name = name;
        return this;
    }

    private Robot Arm(string arm)
    {
        _arms.Add(arm);
        return this;
    }

    public static Robot Standard() => new Robot().Named("std").Arm("left").Arm("right");

    public static IEnumerable<Robot> Army(int n)
    {
        for (var i = 0; i < n; i++)
        {
            var r = new Robot();
            r._name = "r" + i;
            r._arms.Add("l");
            yield return r;
        }
    }

    public static Task<Robot> CreateAsync(string name) => Task.Run(async () =>
    {
        var r = new Robot { _name = name };
        await Task.Delay(1);
        r._arms.Add("x");
        return r;
    });

    public static bool TryParse(string text, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out Robot? robot)
    {
        robot = null;
        if (text.Split(':') is not [var name, var arms]) return false;
        robot = new Robot { _name = name };
        foreach (var a in arms.Split(',')) robot._arms.Add(a);
        if (robot._arms.Count > 8)
        {
            robot = null;
            return false;
        }
        return true;
    }

    public static Robot Parse(string text)
    {
        if (!TryParse(text, out var r)) throw new FormatException();
        r._name += "!";
        return r;
    }

    public static implicit operator Robot(string name) => new() { _name = name };

    public static Robot operator +(Robot a, Robot b)
    {
        var sum = new Robot();
        lock (a._sync) sum._arms.AddRange(a._arms);
        lock (b._sync) sum._arms.AddRange(b._arms);
        sum._name = "sum";
        return sum;
    }

    public override string ToString()
    {
        lock (_sync) return $"{_name}({string.Join(',', _arms)})";
    }
}
