using System.Threading;
using System.Threading.Tasks;

namespace TradingDesk.Gateway;

public sealed partial class OrderGateway
{
    /// <summary>Sends one instruction and returns its number in the session.</summary>
    public async Task<long> SendAsync(string instruction, CancellationToken cancel = default)
    {
        await _session.WaitAsync(cancel).ConfigureAwait(false);
        try
        {
            var sequence = await TransmitAsync(instruction, cancel).ConfigureAwait(false);
            journal.Record(sequence, instruction);
            return sequence;
        }
        finally
        {
            _session.Release();
        }
    }
}
