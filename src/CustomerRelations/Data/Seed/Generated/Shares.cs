namespace CustomerRelations.Data.Seed.Generated;

/// <summary>How many of all conversations each customer had: a few come all the time, most came once or twice.</summary>
/// <remarks>The law of Zipf and Mandelbrot: a customer's share falls with their place in the order of those who come most.</remarks>
internal sealed class Shares(int customers, int touchpoints)
{
    // In an office of any size the one who comes most has a few thousand of ten times as many conversations as there are customers.
    private readonly double flat = Math.Max(customers / 2000.0, 0.1);

    // No common divisor with any number of customers below it, so that every place is held by exactly one.
    private readonly long step = 2_147_483_647;

    /// <param name="customer">0 for the first.</param>
    public int Of(int customer)
    {
        var place = (int)((customer * step) % customers);
        return Until(place + 1) - Until(place);
    }

    private int Until(int place) => (int)Math.Round(touchpoints * Math.Log((place + flat) / flat) / Math.Log((customers + flat) / flat));
}
