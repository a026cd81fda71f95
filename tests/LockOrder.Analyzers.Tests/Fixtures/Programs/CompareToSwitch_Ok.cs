/* LockOrdering.md
```lock-order
Peer.Sync
  Peer.Sync [ascending Key]
```

| Lock | Declared as | Protects |
|---|---|---|
| `Peer.Sync` | `Peer.Sync` | `Peer.Score` |
*/
public interface IKeyed
{
    string Key { get; }
}

public sealed class Peer(string key) : IKeyed
{
    internal readonly object Sync = new();
    public string Key { get; } = key;
    internal int Score;
}

public static class Match
{
    public static void Play(Peer a, Peer b, int points)
    {
        switch (string.CompareOrdinal(a.Key, b.Key))
        {
            case 0:
                throw new ArgumentException("same");
            case < 0:
                lock (a.Sync)
                lock (b.Sync)
                    Move(a, b, points);
                break;
            case > 0:
                lock (b.Sync)
                lock (a.Sync)
                    Move(a, b, points);
                break;
        }
    }

    private static void Move(Peer a, Peer b, int points)
    {
        a.Score += points;
        b.Score -= points;
    }

    public static int Sum(Peer a, Peer b)
    {
        var c = a.Key.CompareTo(b.Key);
        if (c == 0)
        {
            lock (a.Sync) return a.Score;
        }
        var (first, second) = c < 0 ? (a, b) : (b, a);
        lock (first.Sync)
        {
            lock (second.Sync)
            {
                return a.Score + b.Score;
            }
        }
    }

    public static void Even(Peer x, Peer y)
    {
        if (ReferenceEquals(x, y)) return;
        (Peer Low, Peer High) pair = Order(x, y);
        lock (pair.Low.Sync)
        lock (pair.High.Sync)
        {
            var half = (pair.Low.Score + pair.High.Score) / 2;
            pair.Low.Score = half;
            pair.High.Score = half;
        }
    }

    private static (Peer Low, Peer High) Order(Peer x, Peer y) =>
        Comparer<string>.Default.Compare(x.Key, y.Key) <= 0 ? (x, y) : (y, x);
}
