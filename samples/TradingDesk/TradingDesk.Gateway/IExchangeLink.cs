using System.Threading;
using System.Threading.Tasks;

namespace TradingDesk.Gateway;

/// <summary>The wire to the exchange. Not safe for use by two callers at once.</summary>
public interface IExchangeLink
{
    public Task ConnectAsync(CancellationToken cancel);

    public Task SendAsync(long sequence, string instruction, CancellationToken cancel);
}
