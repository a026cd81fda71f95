/* LockOrdering.md
| Lock | Declared as | Protects |
|---|---|---|
| state | `Downloader._sync` | `Downloader.State (hint)`, `Downloader._error` |
*/
// PVS-Studio's V3223: a variable used with and without the lock. A peek is allowed by the document, a write is not.
public enum DownloadState
{
    Idle,
    Running,
    Done,
    Failed,
}

public sealed class Downloader(Func<Uri, CancellationToken, Task<byte[]>> fetch)
{
    private readonly object _sync = new();
    private Exception? _error;

    public DownloadState State { get; private set; }

    public bool IsRunning => State == DownloadState.Running;

    public async Task<byte[]?> RunAsync(Uri uri, CancellationToken token)
    {
        lock (_sync)
        {
            if (State == DownloadState.Running)
            {
                throw new InvalidOperationException("running");
            }

            State = DownloadState.Running;
            _error = null;
        }

        try
        {
            var data = await fetch(uri, token).ConfigureAwait(false);
            SetDone(DownloadState.Done, null);
            return data;
        }
        catch (IOException e)
        {
            SetDone(DownloadState.Failed, e);
            return null;
        }
    }

    private void SetDone(DownloadState state, Exception? error)
    {
        lock (_sync)
        {
            State = state;
            _error = error;
        }
    }

    public string Describe()
    {
        lock (_sync)
        {
            return _error is { } e ? $"{State}: {e.Message}" : State.ToString();
        }
    }
}
