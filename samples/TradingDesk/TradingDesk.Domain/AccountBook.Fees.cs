namespace TradingDesk.Domain;

public sealed partial class AccountBook
{
    /// <summary>Charges every account for keeping its shares, once a month.</summary>
    public void ChargeCustody(decimal fee)
    {
        lock (_accounts)
        {
            foreach (var account in _byId.Values)
            {
                lock (account.Gate)
                {
                    account.ChargeLocked(fee);
                }
            }
        }
    }

    private decimal FeeFor(Trade trade) => decimal.Round(trade.Value * feeRate, 2);
}
