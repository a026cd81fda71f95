using System;
using System.Threading;
using System.Threading.Tasks;

namespace CleanCode.Timers;

/// <summary>A new search cancels the one before. Sources are swapped under the lock and cancelled outside it.</summary>
public sealed class LatestSearch(Func<string, CancellationToken, Task<string[]>> search) : IDisposable
{
    private readonly Lock _swap = new();
    private CancellationTokenSource? _current;

    public async Task<string[]?> FindAsync(string text)
    {
        // Never disposed of: a later search may cancel it at any time, and a source without a timer owns nothing.
        var mine = new CancellationTokenSource();
        Replace(mine)?.Cancel();

        try
        {
            return await search(text, mine.Token);
        }
        catch (OperationCanceledException) when (mine.IsCancellationRequested)
        {
            return null;
        }
        finally
        {
            Forget(mine);
        }
    }

    public void Dispose() => Replace(null)?.Cancel();

    private CancellationTokenSource? Replace(CancellationTokenSource? next)
    {
        lock (_swap)
        {
            var previous = _current;
            _current = next;
            return previous;
        }
    }

    private void Forget(CancellationTokenSource mine)
    {
        lock (_swap)
        {
            if (_current == mine)
            {
                _current = null;
            }
        }
    }
}
