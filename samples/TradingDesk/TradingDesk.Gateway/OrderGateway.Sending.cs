using System.Threading;
using System.Threading.Tasks;

namespace TradingDesk.Gateway;

public sealed partial class OrderGateway
{
    /// <summary>Sends one instruction and returns its number in the session.</summary>
    public async Task<long> SendAsync(string instruction, CancellationToken cancel = default)
    {
        long sequence;
        await _session.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            sequence = await TransmitAsync(instruction, cancel).ConfigureAwait(false);
        }
        finally
        {
            _session.Release();
        }

        journal.Record(sequence, instruction);
        return sequence;
    }
}
