namespace TradingDesk.Domain;

public sealed partial class AccountBook
{
    /// <summary>Moves money and shares between the two sides of a trade. The buyer pays the fee.</summary>
    public void Settle(Trade trade)
    {
        var buyer = trade.Buyer;
        var seller = trade.Seller;
        if (buyer.Id < seller.Id)
        {
            lock (buyer.Gate)
            {
                lock (seller.Gate)
                {
                    buyer.BuyLocked(trade);
                    seller.SellLocked(trade);
                    buyer.ChargeLocked(FeeFor(trade));
                }
            }
        }
        else
        {
            lock (seller.Gate)
            {
                lock (buyer.Gate)
                {
                    buyer.BuyLocked(trade);
                    seller.SellLocked(trade);
                    buyer.ChargeLocked(FeeFor(trade));
                }
            }
        }
    }
}
