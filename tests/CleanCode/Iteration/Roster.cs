using System.Collections;
using System.Collections.Generic;
using System.Threading;

namespace CleanCode.Iteration;

/// <summary>Iterators that copy under the lock and yield without it.</summary>
public sealed class Roster : IEnumerable<Roster.Player>
{
    public readonly record struct Player(string Name, int Rating);

    private readonly Lock _players = new();
    private readonly List<Player> _list = [];

    public void Add(Player player)
    {
        lock (_players)
        {
            var at = _list.FindIndex(other => other.Rating < player.Rating);
            _list.Insert(at < 0 ? _list.Count : at, player);
        }
    }

    public IEnumerator<Player> GetEnumerator()
    {
        foreach (var player in Copy())
        {
            yield return player;
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Yields one player at a time; the lock is held for each look, never over a yield.</summary>
    public IEnumerable<Player> Walk()
    {
        for (var i = 0; ; i++)
        {
            Player player;
            lock (_players)
            {
                if (i >= _list.Count)
                {
                    yield break;
                }

                player = _list[i];
            }

            yield return player;
        }
    }

    public async IAsyncEnumerable<string> NamesAsync(SemaphoreSlim pace)
    {
        foreach (var player in Copy())
        {
            await pace.WaitAsync().ConfigureAwait(false);
            yield return player.Name;
        }
    }

    private Player[] Copy()
    {
        lock (_players)
        {
            return _list.ToArray();
        }
    }
}
