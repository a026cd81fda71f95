using System.Collections.Generic;
using System.Linq;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Guards;

/// <summary>A user of <see cref="AsyncLock"/>: using declarations and statements, synchronous and asynchronous.</summary>
public sealed class Playlist
{
    private readonly AsyncLock _editing = new();
    private readonly List<string> _tracks = [];
    private int _position;

    public async Task EnqueueAsync(IAsyncEnumerable<string> tracks, CancellationToken cancel = default)
    {
        await foreach (var track in tracks.WithCancellation(cancel).ConfigureAwait(false))
        {
            using var held = await _editing.LockAsync(cancel).ConfigureAwait(false);
            _tracks.Add(track);
        }
    }

    public async Task<string?> NextAsync()
    {
        using (await _editing.LockAsync().ConfigureAwait(false))
        {
            if (_position >= _tracks.Count)
            {
                return null;
            }

            await Task.Yield();
            return _tracks[_position++];
        }
    }

    public IReadOnlyList<string> Upcoming(int most)
    {
        using (_editing.Lock())
        {
            return _tracks.Skip(_position).Take(most).ToArray();
        }
    }

    public void Clear()
    {
        using var _ = _editing.Lock();
        _tracks.Clear();
        _position = 0;
    }
}
