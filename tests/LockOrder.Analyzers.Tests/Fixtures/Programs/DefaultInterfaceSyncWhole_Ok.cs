/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| `Sync` | `ISynchronized.SyncRoot` | `Playlist._songs (contents)`, `Playlist._position` |
*/
using System;
using System.Collections.Generic;
using System.Linq;

public interface ISynchronized
{
    object SyncRoot => this;
}

public static class SynchronizedExtensions
{
    internal static TResult Locked<T, TResult>(this T target, Func<T, TResult> body) where T : class, ISynchronized
    {
        lock (target.SyncRoot)
        {
            return body(target);
        }
    }
}

public sealed class Playlist : ISynchronized
{
    private readonly List<string> _songs = new();
    private int _position;

    public object SyncRoot { get; } = new();

    public void Add(string song)
    {
        lock (SyncRoot)
        {
            _songs.Add(song);
        }
    }

    public string? Next() => this.Locked(static p => p._songs.Count == 0 ? null : p._songs[p._position++ % p._songs.Count]);

    public string[] Upcoming(int count)
    {
        lock (SyncRoot)
        {
            return _songs.Skip(_position).Concat(_songs.Take(_position)).Take(count).ToArray();
        }
    }

    public void Shuffle(Random random)
    {
        lock (SyncRoot)
        {
            for (var i = _songs.Count - 1; i > 0; i--)
            {
                var j = random.Next(i + 1);
                (_songs[i], _songs[j]) = (_songs[j], _songs[i]);
            }

            _position = 0;
        }
    }
}
