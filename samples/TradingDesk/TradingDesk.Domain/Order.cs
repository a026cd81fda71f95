namespace TradingDesk.Domain;

/// <summary>Which way the shares go.</summary>
public enum Side
{
    Buy,
    Sell,
}

/// <summary>An order that waits in the book. A partial fill replaces it by one of smaller quantity.</summary>
public sealed record Order(long Id, Account Owner, Side Side, decimal Price, int Quantity)
{
    public decimal Value => Price * Quantity;
}

/// <summary>Two orders met. The buyer had set aside <paramref name="Limit"/> a share and pays <paramref name="Price"/>.</summary>
public sealed record Trade(Account Buyer, Account Seller, decimal Price, decimal Limit, int Quantity)
{
    public decimal Value => Price * Quantity;
}

/// <summary>The best prices on both sides, where there are any.</summary>
public readonly record struct Quote(decimal? Bid, decimal? Ask);
