using System;
using System.Threading;
using System.Threading.Tasks;

namespace TradingDesk.Gateway;

/// <summary>One session with the exchange, shared by everybody: messages go out one at a time, numbered without gaps.</summary>
public sealed partial class OrderGateway(IExchangeLink link, SessionJournal journal) : IDisposable
{
    private readonly SemaphoreSlim _session = new(1, 1);
    private bool _connected;
    private long _sequence;

    /// <summary>Forgets the session; the next message opens a new one.</summary>
    public async Task ResetAsync(CancellationToken cancel = default)
    {
        await _session.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            _connected = false;
        }
        finally
        {
            _session.Release();
        }
    }

    public void Dispose() => _session.Dispose();

    // Called with the session held.
    private async Task<long> TransmitAsync(string instruction, CancellationToken cancel)
    {
        if (!_connected)
        {
            await link.ConnectAsync(cancel).ConfigureAwait(false);
            _connected = true;
        }

        await link.SendAsync(_sequence + 1, instruction, cancel).ConfigureAwait(false);
        return ++_sequence;
    }
}
