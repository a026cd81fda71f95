public static class Globals
{
    internal static readonly object Gate = new();
}

public class Locker
{
    public void Down() => Monitor.Enter(Globals.Gate);

    public void Up() => Monitor.Exit(Globals.Gate);
}

public static class User
{
    private static readonly Locker Locker = new();

    public static void Lawful()
    {
        Locker.Down();
        Locker.Up();
    }

    public static void OnlyUp()
    {
        Locker.Up();
    }

    public static void OnlyDown(bool early)
    {
        {|LOCK3001:Locker.Down()|};
        if (early)
        {
            return;
        }

        Locker.Up();
    }
}
