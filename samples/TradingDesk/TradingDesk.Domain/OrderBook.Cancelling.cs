namespace TradingDesk.Domain;

public sealed partial class OrderBook
{
    /// <summary>Takes an order out of the book and gives back what its owner had set aside for it.</summary>
    public bool Cancel(Account owner, long orderId)
    {
        lock (owner.Gate)
        {
            lock (_book)
            {
                if (!_byId.TryGetValue(orderId, out var order) || order.Owner != owner)
                {
                    return false;
                }

                Remove(order);
                owner.ReleaseHold(order);
                return true;
            }
        }
    }
}
